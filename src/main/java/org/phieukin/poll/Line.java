package org.phieukin.poll;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** A line of the ballot paper: a person's name and position as they were when the poll was made. */
@Embeddable
public class Line {
  @Column(nullable = false)
  private String name;

  @Column(nullable = false)
  private String post;

  protected Line() {}

  /** A line for this person. */
  public Line(String name, String post) {
    this.name = name;
    this.post = post;
  }

  /** The name. */
  public String name() {
    return name;
  }

  /** The position; may be empty. */
  public String post() {
    return post;
  }

  /** {@code <name> – <position>}; without a position, no dash either. */
  public String text() {
    return post.isBlank() ? name : name + " – " + post;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Line line && line.name.equals(name) && line.post.equals(post);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, post);
  }
}
