package org.plenary.adoption;

import java.io.IOException;

/** One section of the adoption file; they stand in it by their {@code @Order}. */
interface FilePart {

  void addTo(AdoptionFolder folder) throws IOException;
}
