package org.dsrdesk.correspondence;

import org.dsrdesk.domain.operator.IdentityFact;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.Text;
import org.jspecify.annotations.Nullable;

/** Says in words of a letter how a request came, what it asks, and what people are known by. */
final class RequestWords {
    private RequestWords() {}

    /** How it came, to stand after "received". */
    static Text channel(Channel channel) {
        return switch (channel) {
            case EMAIL -> new Text("по электронной почте", "by e-mail");
            case PHONE -> new Text("по телефону", "by telephone");
            case POST -> new Text("по почте", "by post");
            case IN_PERSON -> new Text("при личном обращении", "in person");
            case WEB_FORM -> new Text("через форму на сайте", "through the form on the website");
            case MESSENGER -> new Text("через мессенджер", "by messenger");
        };
    }

    /** What is asked, as the infinitive that follows "the demand:". */
    static Text demand(Demand demand) {
        return switch (demand.kind()) {
            case ACCESS -> new Text(
                    "сообщить, какие данные обрабатываются и как",
                    "to tell which personal data are processed and how");
            case CORRECTION -> new Text("исправить данные", "to correct the data");
            case BLOCKING -> new Text("заблокировать данные", "to restrict the processing of the data");
            case DELETION -> deletion(demand.ground());
            case WITHDRAWAL -> new Text(
                    "прекратить обработку и уничтожить данные, потому что согласие отозвано",
                    "to stop processing and erase the data, since the consent is withdrawn");
            case STOP_PROCESSING -> new Text("прекратить обработку данных", "to stop processing the data");
            case STOP_DISTRIBUTION -> new Text(
                    "прекратить распространение данных", "to stop selling, sharing or publishing the data");
            case MARKETING -> new Text(
                    "не использовать данные для рекламы", "not to use the data for direct marketing");
            case AUTOMATED_DECISION -> new Text(
                    "пересмотреть решение, принятое автоматически", "to review a decision made by automated means");
            case UNLAWFUL_PROCESSING -> new Text(
                    "проверить, законно ли обрабатываются данные, и устранить нарушение",
                    "to check whether the data are processed lawfully, and to put it right");
            case PURPOSE_ACHIEVED -> new Text(
                    "уничтожить данные, потому что цель их обработки достигнута",
                    "to erase the data, since the purpose of their processing is achieved");
            case REGULATOR -> new Text("представить сведения надзорному органу", "to inform the supervisory authority");
            case AUTHORITY -> new Text("представить сведения органу власти", "to inform an authority");
            case BREACH -> new Text(
                    "сообщить об инциденте с персональными данными", "to notify a personal data breach");
        };
    }

    private static Text deletion(@Nullable DeletionGround ground) {
        Text plain = new Text("уничтожить данные", "to erase the data");
        return ground == null
                ? plain
                : switch (ground) {
                    case CONSENT_WITHDRAWN -> new Text(
                            "прекратить обработку и уничтожить данные, потому что согласие отозвано",
                            "to stop processing and erase the data, since the consent is withdrawn");
                    case STOP_DEMANDED -> new Text(
                            "прекратить обработку и уничтожить данные", "to stop processing and erase the data");
                    case UNLAWFUL_OR_UNNECESSARY -> new Text(
                            "уничтожить данные, которые получены незаконно или не нужны для заявленной цели",
                            "to erase data that were obtained unlawfully or are not needed for the stated purpose");
                    case PURPOSE_ACHIEVED -> new Text(
                            "уничтожить данные, потому что цель их обработки достигнута",
                            "to erase the data, since the purpose of their processing is achieved");
                    case CHILD_WITHOUT_CONSENT -> new Text(
                            "уничтожить данные ребёнка, которые обрабатываются без согласия родителей",
                            "to erase the data of a child that are processed without the parents' consent");
                };
    }

    /** What people are asked for, or searched by. */
    static Text fact(IdentityFact fact) {
        return switch (fact) {
            case NAME -> new Text("фамилия, имя и отчество", "name");
            case EMAIL -> new Text("адрес электронной почты", "e-mail address");
            case PHONE -> new Text("номер телефона", "phone number");
            case CONTRACT -> new Text("номер или дата договора", "number or date of the contract");
            case LOGIN -> new Text("имя учётной записи", "account name");
            case ADDRESS -> new Text("адрес", "address");
            case DATE_OF_BIRTH -> new Text("дата рождения", "date of birth");
            case DOCUMENT_SHOWN -> new Text(
                    "номер документа, удостоверяющего личность, дата его выдачи и орган, который его выдал",
                    "an identity document, to be shown");
            case AUTHORITY -> new Text(
                    "документ о полномочиях представителя", "a paper that lets you act for the other person");
        };
    }
}
