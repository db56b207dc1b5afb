package org.phieukin.count.commission;

import java.util.Optional;

/**
 * A member of the count commission.
 *
 * @param name the full name, as the minutes print it
 * @param post what he or she is besides
 * @param username the teller's account, where there is one
 */
public record MemberDetails(String name, String post, Optional<String> username) {}
