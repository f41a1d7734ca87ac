package org.dsrdesk.testing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.operator.IdentityFact;
import org.dsrdesk.domain.profile.Backup;
import org.dsrdesk.domain.profile.Company;
import org.dsrdesk.domain.profile.Consequence;
import org.dsrdesk.domain.profile.DataSystem;
import org.dsrdesk.domain.profile.Inventory;
import org.dsrdesk.domain.profile.Letterhead;
import org.dsrdesk.domain.profile.PlanLine;
import org.dsrdesk.domain.profile.Processing;
import org.dsrdesk.domain.profile.Product;
import org.dsrdesk.domain.profile.Profile;
import org.dsrdesk.domain.profile.Promise;
import org.dsrdesk.domain.profile.Recipient;
import org.dsrdesk.domain.profile.WorkPlan;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.PlaceId;
import org.dsrdesk.domain.request.TaskPlace;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.DemandKind;

/** A profile with something in every part of it. */
public final class Profiles {
    public static final DataSystem CRM = new DataSystem("crm", "CRM «Ромашка»", "Отдел продаж",
            List.of("имя", "телефон"), Processing.AUTOMATED, true, new Backup("Ленты", 90));
    public static final Recipient POST = new Recipient("post", "Рассыльщик", Recipient.Role.PROCESSOR,
            "Договор № 7", "dpo@post.example", List.of("адрес почты"));

    private Profiles() {}

    public static Profile full() {
        return new Profile(
                new Company("ООО «Ромашка»", "5026114844"),
                Set.of(Channel.EMAIL, Channel.PHONE),
                Map.of(Channel.PHONE, Set.of(IdentityFact.NAME, IdentityFact.LOGIN)),
                new Inventory(
                        List.of(CRM, new DataSystem("paper", "Шкаф", "", List.of(), Processing.PAPER, false, null)),
                        List.of(POST),
                        List.of(new Product("Лендинг", Product.Role.PROCESSOR, "владелец сайта"))),
                List.of(new Promise("п. 4.3", "Отписка\nпо ссылке", Set.of(DemandKind.MARKETING))),
                List.of(new Consequence(Set.of(DemandKind.DELETION), "Сервис отключится", "п. 2.4")),
                new Letterhead(List.of("ООО «Ромашка»", "Москва"), "И. Цветкова", "Директор", "i@romashka.example",
                        "{n}-ПД/{year}"),
                new WorkPlan(
                        List.of(
                                plan(TaskPlace.Kind.SYSTEM, "crm", TaskWork.DESTROY, "Удалить карточку"),
                                plan(TaskPlace.Kind.RECIPIENT, "post", TaskWork.TELL, ""),
                                plan(TaskPlace.Kind.OTHER, "", TaskWork.WARN, "Предупредить")),
                        true),
                Map.of(LetterField.PURPOSES, "Исполнение договора\nОтветы на обращения",
                        LetterField.DATA_SOURCE, "Данные дал сам субъект."));
    }

    private static PlanLine plan(TaskPlace.Kind kind, String id, TaskWork work, String words) {
        return new PlanLine(Set.of(DemandKind.DELETION, DemandKind.WITHDRAWAL), new PlaceId(kind, id), work, words);
    }
}
