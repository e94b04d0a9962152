package org.plenary.notification;

/** With what the house signs the links by which readers stop optional mail. */
interface SigningKey {

  byte[] get();
}
