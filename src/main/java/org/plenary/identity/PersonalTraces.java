package org.plenary.identity;

/**
 * Takes a person's name and address out of what a module keeps beside the account; what they filed,
 * scored or signed stays. Called in the transaction that erases the account.
 */
public interface PersonalTraces {

  void erase(Erasure gone);
}
