package org.plenary.adoption;

import java.time.LocalDate;
import org.plenary.guideline.GuidelineId;

/** An adopted guideline in the public list. */
public record AdoptedListItem(
    GuidelineId guideline, String title, LocalDate adoptedOn, String body) {}
