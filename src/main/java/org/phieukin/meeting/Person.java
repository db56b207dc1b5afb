package org.phieukin.meeting;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** Someone on the approved list of a meeting, to be rated or elected. */
@Entity
@Table(name = "person")
public class Person extends PanacheEntityBase {
  @Id private String uuid;

  @Column(name = "meeting_uuid", nullable = false)
  private String meetingUuid;

  @Column(name = "list_order", nullable = false)
  private int listOrder;

  @Column(nullable = false)
  private String name;

  @Column(nullable = false)
  private String post;

  protected Person() {}

  Person(String uuid, String meetingUuid, int listOrder, PersonDetails details) {
    this.uuid = uuid;
    this.meetingUuid = meetingUuid;
    this.listOrder = listOrder;
    describe(details);
  }

  /** The most people on one list. */
  public static final int MOST = 200;

  /**
   * Someone on the list of this meeting.
   *
   * @throws Refusal NO_SUCH_PERSON
   */
  public static Person get(String meetingUuid, String uuid) {
    return Person.<Person>findByIdOptional(uuid)
        .filter(person -> person.meetingUuid.equals(meetingUuid))
        .orElseThrow(() -> new Refusal(Why.NO_SUCH_PERSON));
  }

  /** The people of a meeting in the order of the approved list. */
  public static List<Person> of(String meetingUuid) {
    return list("meetingUuid = ?1 order by listOrder", meetingUuid);
  }

  void describe(PersonDetails details) {
    name = details.name();
    post = details.post();
  }

  void place(int order) {
    listOrder = order;
  }

  /** Its identity in addresses of the desk. */
  public String uuid() {
    return uuid;
  }

  /** The meeting whose list this is. */
  public String meetingUuid() {
    return meetingUuid;
  }

  /** The place on the approved list, counted from 1. */
  public int listOrder() {
    return listOrder;
  }

  /** Name and position. */
  public PersonDetails details() {
    return new PersonDetails(name, post);
  }
}
