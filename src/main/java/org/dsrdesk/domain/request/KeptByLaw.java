package org.dsrdesk.domain.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The law that forbids to destroy data, though they were asked to be (152-FZ art. 6(1) item 2).
 *
 * @param act the act, such as the Tax Code
 * @param article its article and part
 * @param ground what must be kept and why, or until what happens; may be empty where a day is named
 * @param until the last day of keeping; null while it hangs on a condition
 */
public record KeptByLaw(String act, String article, String ground, @Nullable LocalDate until) {}
