package org.phieukin.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.security.jpa.Password;
import io.quarkus.security.jpa.Roles;
import io.quarkus.security.jpa.UserDefinition;
import io.quarkus.security.jpa.Username;
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
@UserDefinition
public class Account extends PanacheEntityBase {
  @Id @Username private String username;

  @Password
  @Column(name = "password_hash", nullable = false)
  private String passwordHash;

  @Roles
  @Column(nullable = false)
  private String roles;

  protected Account() {}

  Account(String username, String passwordHash, Collection<Role> roles) {
    this.username = username;
    this.passwordHash = passwordHash;
    this.roles = roles.stream().sorted().map(Role::word).collect(Collectors.joining(","));
  }

  void setPasswordHash(String hash) {
    passwordHash = hash;
  }

  String passwordHash() {
    return passwordHash;
  }

  /** All accounts by name. */
  public static List<Account> all() {
    return list("order by username");
  }

  /** The name it signs in with. */
  public String username() {
    return username;
  }

  /** What it may do. */
  public List<String> roles() {
    return List.of(roles.split(","));
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
