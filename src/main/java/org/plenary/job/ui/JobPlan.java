package org.plenary.job.ui;

import java.util.List;
import org.plenary.job.JobWork;

/**
 * Work a dialog would start.
 *
 * @param titleKey names it to its reader
 */
public record JobPlan(String titleKey, List<?> arguments, JobWork work) {}
