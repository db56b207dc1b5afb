package org.phieukin.desk;

import java.util.Optional;
import org.phieukin.poll.StepRequests.Asked;

/**
 * Whether steps of a poll take two people, and what one of them has asked for.
 *
 * @param needed whether the meeting wants two
 */
public record Together(boolean needed, Optional<Asked> asked) {}
