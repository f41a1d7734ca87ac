/** The laws the desk works by: read in plain words, compared, printed, added. */
@org.jspecify.annotations.NullMarked
package org.dsrdesk.desktop.laws;
