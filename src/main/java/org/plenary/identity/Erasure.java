package org.plenary.identity;

/**
 * Somebody whose name goes from the record, and what stands in its place from now on.
 *
 * @param code in place of the name
 * @param nowhere an address that leads nowhere, in place of theirs
 */
public record Erasure(
    PersonId person, String name, String email, String code, String nowhere, PersonId by) {

  /** The text with name and address replaced; a name inside a longer word is not that name. */
  public String of(String text) {
    return new PersonalName(name, email).replacedIn(text, code, nowhere);
  }
}
