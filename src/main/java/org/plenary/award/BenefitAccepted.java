package org.plenary.award;

/** A winner takes a benefit up. */
public record BenefitAccepted(Benefit benefit, String actor) implements BenefitEvent {}
