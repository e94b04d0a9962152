package org.plenary.desk.site;

import java.util.List;

/**
 * Where an entry form can be read.
 *
 * @param applicants who fills it in: {@code city}, {@code company}
 */
record FormLink(String key, List<String> applicants) {}
