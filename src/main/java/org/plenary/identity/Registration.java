package org.plenary.identity;

/**
 * What somebody typed to open an account.
 *
 * @param destination the path to go on to once the address is confirmed
 */
public record Registration(NewPerson person, String password, String destination) {}
