package org.plenary.entry;

/** A winner takes a benefit up. */
public record BenefitAccepted(Benefit benefit, String actor) implements BenefitEvent {}
