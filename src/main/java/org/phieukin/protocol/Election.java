package org.phieukin.protocol;

import java.util.List;

/**
 * What is voted on, and under which key (PROTOCOL §4).
 *
 * @param publicKey the election key y, product of the keys of the trustees
 */
public record Election(
    String description, String name, Element publicKey, List<Question> questions, String uuid) {
  private static final int MAX_LENGTH = 1_000_000;

  /** Refuses the identity as key, an empty ballot paper and a malformed uuid. */
  public Election {
    questions = List.copyOf(questions);
    if (publicKey.isIdentity() || questions.isEmpty() || !Uuid.isWellFormed(uuid)) {
      throw new MalformedException("an election without key, question or uuid");
    }
  }

  /**
   * Reads an election, of others too: with the optional fields and any escapes. What was left out
   * here still counts in the fingerprint, which {@link ElectionParameters} takes of the text.
   */
  public static Election parse(String json) {
    Json.Fields fields =
        JsonReader.read(json, MAX_LENGTH)
            .fields(
                "version",
                "description",
                "name",
                "group",
                "public_key",
                "questions",
                "uuid",
                "administrator?",
                "credential_authority?",
                "language?");
    if (fields.get("version").whole() != 1 || !fields.get("group").text().equals(Group.NAME)) {
      throw new MalformedException("another version or group");
    }
    return new Election(
        fields.get("description").text(),
        fields.get("name").text(),
        Element.parse(fields.get("public_key").text()),
        fields.get("questions").items().stream().map(Question::read).toList(),
        fields.get("uuid").text());
  }

  /** The canonical text: to be stored, and never written anew. */
  public String json() {
    return new JsonWriter()
        .field("version", "1")
        .text("description", description)
        .text("name", name)
        .text("group", Group.NAME)
        .text("public_key", publicKey)
        .field("questions", JsonWriter.array(questions, Question::json))
        .text("uuid", uuid)
        .end();
  }
}
