package org.dsrdesk.letters.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads and writes XML parts; what declares a document type is refused before anything of it is looked at. */
final class XmlParts {
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final String DEPTH = "jdk.xml.maxElementDepth";
    private static final String MOST_DEPTH = "250";

    private XmlParts() {}

    static Document read(String part, byte[] xml) {
        try {
            DocumentBuilder builder = factory().newDocumentBuilder();
            builder.setErrorHandler(new Throwing());
            builder.setEntityResolver((publicId, systemId) -> {
                throw new SAXException("DOCTYPE");
            });
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (SAXException wrong) {
            throw problem(part, wrong);
        } catch (IOException broken) {
            throw Unpacking.damaged(part, broken);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(NO_DOCTYPE, true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setAttribute(DEPTH, MOST_DEPTH);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory;
    }

    private static UnusableDocumentException problem(String part, SAXException wrong) {
        String message = String.valueOf(wrong.getMessage());
        if (message.contains("DOCTYPE")) {
            return new UnusableDocumentException(DocumentProblem.ENTITIES, part);
        }
        if (message.contains("maxElementDepth")) {
            return new UnusableDocumentException(DocumentProblem.TOO_DEEP, part);
        }
        return Unpacking.damaged(part, wrong);
    }

    static byte[] write(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".getBytes(StandardCharsets.UTF_8));
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            transformer.setOutputProperty(OutputKeys.INDENT, "no");
            transformer.transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    /** Faults are thrown and never printed, which the built-in handler would do. */
    private static final class Throwing implements ErrorHandler {
        @Override
        public void warning(SAXParseException wrong) {}

        @Override
        public void error(SAXParseException wrong) throws SAXException {
            throw wrong;
        }

        @Override
        public void fatalError(SAXParseException wrong) throws SAXException {
            throw wrong;
        }
    }
}
