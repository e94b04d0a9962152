package org.plenary.desk.ui;

import org.jspecify.annotations.Nullable;
import org.plenary.guideline.GuidelineId;

/**
 * What stands over the navigation on a screen of guidelines.
 *
 * @param guideline the one it names; empty on screens of all of them
 * @param note how far it is, or how many there are
 */
record GuidelineSign(@Nullable GuidelineId guideline, String title, String note) {}
