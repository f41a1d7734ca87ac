/** The first screen: what must happen, by when, under which article. */
@org.jspecify.annotations.NullMarked
package org.dsrdesk.desktop.today;
