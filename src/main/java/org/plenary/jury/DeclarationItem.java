package org.plenary.jury;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.EntryId;

/**
 * An entry as a juror sees it before anything opens: enough to know a conflict by, nothing to judge
 * by.
 *
 * @param hints empty for most; those that have some come first
 * @param hintWords the past work or the nominator that a hint was noticed by
 * @param declared the conflict already filed
 * @param isNew came since they last said that there are no further conflicts
 */
public record DeclarationItem(
    EntryId entry,
    int number,
    String title,
    String applicant,
    String city,
    String country,
    Set<ConflictKind> hints,
    List<String> hintWords,
    @Nullable Conflict declared,
    boolean isNew) {}
