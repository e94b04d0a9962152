package org.plenary.adoption.ui;

import org.plenary.adoption.AdoptionWork;
import org.plenary.adoption.Amendments;
import org.plenary.adoption.Confirmations;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Guidelines;
import org.plenary.guideline.Lineage;
import org.plenary.notification.ui.MailedJobs;
import org.springframework.stereotype.Component;

/** What the screens of an amendment lean on. */
@Component
record AmendmentScreens(
    Amendments amendments,
    Confirmations confirmations,
    AdoptionWork work,
    Guidelines guidelines,
    Drafts drafts,
    Lineage lineage,
    MailedJobs jobs) {}
