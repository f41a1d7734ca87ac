/** One request: its demands with their clocks, why each date, what is missing, what was done. */
@org.jspecify.annotations.NullMarked
package org.dsrdesk.desktop.request;
