package org.plenary.rehearsal;

import java.time.ZoneId;

/** Where a made-up applicant is at home. */
record Place(String region, String country, String city, ZoneId zone) {}
