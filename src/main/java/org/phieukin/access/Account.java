package org.phieukin.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** An organizer's or a teller's account; the password is kept as a bcrypt hash. */
@Entity
@Table(name = "account")
public class Account extends PanacheEntityBase {
  @Id private String username;

  @Column(name = "password_hash", nullable = false)
  private String passwordHash;

  @Column(nullable = false)
  private String roles;

  @Column(nullable = false)
  private boolean disabled;

  @Column(nullable = false)
  private int generation;

  protected Account() {}

  Account(String username, String passwordHash, Collection<Role> roles) {
    this.username = username;
    this.passwordHash = passwordHash;
    this.roles = roles.stream().sorted().map(Role::word).collect(Collectors.joining(","));
  }

  /** Another password; sessions that began with the one before are none any more. */
  void setPasswordHash(String hash) {
    passwordHash = hash;
    generation++;
  }

  /** Disables it or enables it again; either way no session goes on. */
  void setDisabled(boolean now) {
    disabled = now;
    generation++;
  }

  String passwordHash() {
    return passwordHash;
  }

  /** How often all its sessions were ended. */
  int generation() {
    return generation;
  }

  /** All accounts by name. */
  public static List<Account> all() {
    return list("order by username");
  }

  /** The name it signs in with. */
  public String username() {
    return username;
  }

  /** Whether nobody may act under it for now. */
  public boolean disabled() {
    return disabled;
  }

  /** What it may do. */
  public List<String> roles() {
    return words(roles);
  }

  /** The words of roles as they are kept. */
  static List<String> words(String roles) {
    return List.of(roles.split(","));
  }

  /** Whether it is an organizer's that can be used. */
  boolean organizes() {
    return !disabled && roles().contains(Role.ORGANIZER.word());
  }

  /** What an account may do. */
  public enum Role {
    ORGANIZER,
    TELLER;

    /** The role as security rules name it. */
    public String word() {
      return name().toLowerCase();
    }
  }
}
