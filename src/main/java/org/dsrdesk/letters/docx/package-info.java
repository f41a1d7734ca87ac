/** Word documents as letters: made of a plain text, opened with distrust, their fields found and filled. */
@NullMarked
package org.dsrdesk.letters.docx;

import org.jspecify.annotations.NullMarked;
