package org.plenary.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing a call looks for a host for, as the office types it.
 *
 * @param from the first day it may begin
 * @param through the last day it may end
 */
public record HostWanted(String name, @Nullable LocalDate from, @Nullable LocalDate through) {}
