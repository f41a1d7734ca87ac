package org.dsrdesk.domain.letter;

import java.util.Optional;
import org.dsrdesk.domain.statute.Text;

/**
 * What letters under a law say of the law itself.
 *
 * @param law its name within a sentence
 * @param rights the rights of the person, in sentences
 * @param remedies how to complain of the operator, in sentences
 */
public record LawTexts(Text law, Text rights, Text remedies) {
    private static final LawTexts RUSSIAN = new LawTexts(
            new Text(
                    "Федеральный закон от 27.07.2006 № 152-ФЗ «О персональных данных»",
                    "Federal Law No. 152-FZ of 27.07.2006 on Personal Data"),
            new Text(
                    "Субъект вправе потребовать уточнить, заблокировать или уничтожить данные, отозвать согласие,"
                            + " потребовать прекратить обработку и возразить против решения, принятого автоматически.",
                    "You may have the data corrected, blocked or destroyed, withdraw your consent, demand that the"
                            + " processing stop, and object to a decision made by automated means."),
            new Text(
                    "Действия оператора можно обжаловать в Роскомнадзор или в суд (статья 17 закона).",
                    "You may complain to Roskomnadzor or go to court (Article 17 of the law)."));
    private static final Text EUROPEAN_RIGHTS = new Text(
            "Вы вправе потребовать исправить или удалить данные, ограничить их обработку и возразить против неё.",
            "You may ask us to rectify or erase the data or to restrict their processing, and you may object to it.");
    private static final LawTexts GDPR = new LawTexts(
            new Text("GDPR", "the GDPR"),
            EUROPEAN_RIGHTS,
            new Text(
                    "Вы вправе пожаловаться в надзорный орган (ст. 77 GDPR) и обратиться в суд (ст. 79 GDPR).",
                    "You may lodge a complaint with the supervisory authority of the country where you live or work,"
                            + " or where the matter happened (Article 77 of the GDPR), and you may go to court"
                            + " (Article 79 of the GDPR)."));
    private static final LawTexts UK_GDPR = new LawTexts(
            new Text("UK GDPR", "the UK GDPR"),
            EUROPEAN_RIGHTS,
            new Text(
                    "Вы вправе пожаловаться нам, затем Комиссару по информации (ICO) и обратиться в суд.",
                    "You may complain to us, you may complain to the Information Commissioner (ico.org.uk), and you"
                            + " may go to court."));
    private static final LawTexts CCPA = new LawTexts(
            new Text("CCPA", "the California Consumer Privacy Act"),
            new Text(
                    "Вы вправе потребовать исправить или удалить данные, запретить их продажу и передачу и ограничить"
                            + " использование чувствительных данных. Мы не ухудшаем обслуживание за это.",
                    "You may ask us to correct or delete the data, to stop selling or sharing them, and to limit the"
                            + " use of sensitive ones. We do not treat anyone worse for it."),
            new Text(
                    "Вы вправе пожаловаться в California Privacy Protection Agency или генеральному прокурору"
                            + " Калифорнии.",
                    "You may complain to the California Privacy Protection Agency or to the Attorney General of"
                            + " California."));

    /** The texts for a rule pack; empty for a law that no shipped template speaks of. */
    public static Optional<LawTexts> ofPack(String pack) {
        return switch (pack) {
            case "ru-152fz" -> Optional.of(RUSSIAN);
            case "eu-gdpr" -> Optional.of(GDPR);
            case "uk-gdpr" -> Optional.of(UK_GDPR);
            case "us-ccpa" -> Optional.of(CCPA);
            default -> Optional.empty();
        };
    }
}
