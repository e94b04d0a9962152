package org.plenary.milestone.ui;

import java.util.List;
import org.plenary.milestone.Milestone;
import org.plenary.milestone.PlanSheet;

/** A plan with the rows of it that a filter leaves. */
record PlanRowsShown(PlanSheet sheet, List<Milestone> rows) {}
