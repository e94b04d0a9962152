package org.plenary.award;

/** A benefit in the office's list, with the entry whose award it came with. */
public record BenefitListItem(Benefit benefit, String title, String applicant, String slot) {}
