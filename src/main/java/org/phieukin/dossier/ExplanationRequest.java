package org.phieukin.dossier;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** A written request for explanation about somebody, and its answer. */
@Entity
@Table(name = "explanation_request")
class ExplanationRequest extends PanacheEntityBase {
  @Id private String uuid;

  @Column(name = "meeting_uuid", nullable = false)
  private String meetingUuid;

  @Column(name = "person_uuid", nullable = false)
  private String personUuid;

  @Column(name = "asked_by", nullable = false)
  private String askedBy;

  @Column(name = "received_on", nullable = false)
  private LocalDate receivedOn;

  @Column(nullable = false)
  private String content;

  private String answer;

  @Column(name = "answered_on")
  private LocalDate answeredOn;

  protected ExplanationRequest() {}

  ExplanationRequest(String uuid, String meetingUuid, Asked asked) {
    this.uuid = uuid;
    this.meetingUuid = meetingUuid;
    personUuid = asked.person();
    askedBy = asked.by();
    receivedOn = asked.receivedOn();
    content = asked.content();
  }

  /** What is asked, by whom, about whom, and when it came. */
  public record Asked(String by, String person, LocalDate receivedOn, String content) {}

  /** What was answered, and when. */
  public record Answered(String text, LocalDate on) {}

  /** The requests of a meeting in the order in which they came. */
  static List<ExplanationRequest> of(String meetingUuid) {
    return list("meetingUuid = ?1 order by receivedOn, uuid", meetingUuid);
  }

  /** A request of this meeting. @throws Refusal NO_SUCH_REQUEST */
  static ExplanationRequest get(String meetingUuid, String uuid) {
    return ExplanationRequest.<ExplanationRequest>findByIdOptional(uuid)
        .filter(request -> request.meetingUuid.equals(meetingUuid))
        .orElseThrow(() -> new Refusal(Why.NO_SUCH_REQUEST));
  }

  void answer(Answered answered) {
    answer = answered.text();
    answeredOn = answered.on();
  }

  String uuid() {
    return uuid;
  }

  Asked asked() {
    return new Asked(askedBy, personUuid, receivedOn, content);
  }

  Optional<Answered> answered() {
    return answer == null ? Optional.empty() : Optional.of(new Answered(answer, answeredOn));
  }
}
