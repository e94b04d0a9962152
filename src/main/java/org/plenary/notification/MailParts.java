package org.plenary.notification;

/** What a layout puts in its frame, ready for its medium. */
record MailParts(String body, String why) {}
