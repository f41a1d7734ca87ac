/** What is wrong with a template or a letter, in the user's language. */
@NullMarked
package org.dsrdesk.letters.texts;

import org.jspecify.annotations.NullMarked;
