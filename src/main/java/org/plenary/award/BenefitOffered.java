package org.plenary.award;

/** With an award came something to take up. */
public record BenefitOffered(Benefit benefit, String actor) implements BenefitEvent {}
