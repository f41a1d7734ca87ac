/** The templates of letters and acts that come with the desk. */
@NullMarked
package org.dsrdesk.letters.templates;

import org.jspecify.annotations.NullMarked;
