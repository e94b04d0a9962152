package org.plenary.identity;

/** A link that opens a door once: whose, what for, and where it leads afterwards. */
record SecretLink(PersonId person, LinkPurpose purpose, String destination) {}
