package org.plenary.answer.ui;

import org.plenary.answer.Answers;
import org.plenary.answer.Releases;
import org.plenary.answer.Triage;
import org.plenary.consultation.CommentFiles;
import org.plenary.consultation.Rounds;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.People;
import org.plenary.meeting.TakenDecisions;
import org.springframework.stereotype.Component;

/** What the board works with. */
@Component
record TriageDesk(
    Triage triage,
    Answers answers,
    CommentFiles files,
    Rounds rounds,
    Releases releases,
    Guidelines guidelines,
    Drafts drafts,
    TakenDecisions decisions,
    People people) {}
