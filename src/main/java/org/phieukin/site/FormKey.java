package org.phieukin.site;

/** What the forms of a page carry to show that they are ours; the room {@code access} makes it. */
public interface FormKey {
  /** The hidden field that carries it. */
  String FIELD = "form-token";

  /** A token for whoever the page is made for; empty where nobody is signed in. */
  String token();
}
