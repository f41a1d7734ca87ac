package org.dsrdesk.demo;

import java.util.List;
import org.dsrdesk.domain.statute.DemandKind;

/** What made-up people write and say, and where the made-up work is done. */
final class Words {
    /** Systems in which data are found. */
    static final List<String> SYSTEMS = List.of(
            "CRM", "Рассылки", "Биллинг", "Служба поддержки", "Резервные копии", "Колл-центр «Диалог»",
            "Аналитика сайта");

    private Words() {}

    /** What was asked, in the words of a person who is no lawyer. */
    static String said(DemandKind kind) {
        return switch (kind) {
            case ACCESS -> "Хочу знать, какие сведения обо мне у вас есть, откуда они и кому вы их передавали.";
            case CORRECTION -> "У меня сменились телефон и фамилия, а письма идут на старые. Исправьте, пожалуйста.";
            case BLOCKING -> "Пока разбираетесь с ошибкой в моих данных, не пользуйтесь ими.";
            case DELETION -> "Удалите мой кабинет и всё, что обо мне знаете. Услугами больше не пользуюсь.";
            case WITHDRAWAL -> "Отзываю согласие на обработку моих персональных данных.";
            case STOP_PROCESSING -> "Требую прекратить обработку моих данных.";
            case STOP_DISTRIBUTION -> "Уберите мой отзыв с фамилией и фотографией с сайта.";
            case MARKETING -> "Перестаньте присылать рекламу и звонить с предложениями.";
            case AUTOMATED_DECISION -> "В рассрочке отказал робот. Пусть решение посмотрит человек.";
            case UNLAWFUL_PROCESSING -> "Согласия я не давал, а данные мои у вас есть. Откуда?";
            case PURPOSE_ACHIEVED -> "Договор кончился в прошлом месяце, данные вам больше не нужны.";
            case REGULATOR -> "Роскомнадзор просит представить сведения по жалобе гражданина.";
            case AUTHORITY -> "Просим сообщить сведения об абоненте в связи с проверкой.";
            case BREACH -> "В открытом доступе нашёлся файл с заказами ваших клиентов, там есть и мой.";
        };
    }

    /** The subject of a letter about it. */
    static String subject(DemandKind kind) {
        return switch (kind) {
            case ACCESS -> "Какие мои данные у вас есть";
            case CORRECTION -> "Исправьте мои данные";
            case BLOCKING -> "Не пользуйтесь моими данными";
            case DELETION -> "Удалите мой кабинет";
            case WITHDRAWAL -> "Отзыв согласия";
            case STOP_PROCESSING, PURPOSE_ACHIEVED -> "Прекратите обработку";
            case STOP_DISTRIBUTION -> "Уберите мой отзыв";
            case MARKETING -> "Отпишите меня";
            case AUTOMATED_DECISION -> "Отказ в рассрочке";
            case UNLAWFUL_PROCESSING -> "Откуда у вас мои данные";
            case REGULATOR, AUTHORITY -> "Запрос сведений";
            case BREACH -> "Утечка";
        };
    }
}
