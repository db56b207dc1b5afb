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

  /** Who stands behind it; empty where nobody said so. */
  @Column(name = "full_name", nullable = false)
  private String fullName;

  @Column(nullable = false)
  private boolean removed;

  protected Account() {}

  Account(String username, String fullName, String passwordHash, Collection<Role> roles) {
    this.username = username;
    this.fullName = fullName;
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

  void setFullName(String name) {
    fullName = name;
  }

  /** Takes a disabled one out of the list, or puts it back; its name stays taken either way. */
  void setRemoved(boolean now) {
    removed = now;
  }

  String passwordHash() {
    return passwordHash;
  }

  /** How often all its sessions were ended. */
  int generation() {
    return generation;
  }

  /** All accounts by name, without those that were removed. */
  public static List<Account> all() {
    return list("removed = false order by username");
  }

  /** The name it signs in with. */
  public String username() {
    return username;
  }

  /** The name of the person whose it is; empty where nobody said so. */
  public String fullName() {
    return fullName;
  }

  /** Whether it is in no list any more. */
  boolean removed() {
    return removed;
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
