package org.plenary.job;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a piece of work ended, and what it leaves. */
record JobEnd(
    JobState state,
    @Nullable String messageKey,
    List<Object> messageArguments,
    @Nullable String errorNumber,
    @Nullable String resultName,
    @Nullable String resultType,
    List<JobNote> notes) {

  static JobEnd of(JobState state) {
    return new JobEnd(state, null, List.of(), null, null, null, List.of());
  }

  static JobEnd refused(String messageKey, List<Object> arguments) {
    return new JobEnd(
        JobState.FAILED, messageKey, PlainArguments.of(arguments), null, null, null, List.of());
  }

  static JobEnd failed(String errorNumber) {
    return new JobEnd(JobState.FAILED, null, List.of(), errorNumber, null, null, List.of());
  }
}
