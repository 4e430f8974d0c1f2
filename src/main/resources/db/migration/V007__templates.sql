-- Templates are made in the browser: who made a version, which templates new articles may have, and in which order.

alter table template add made_by bigint references staff; -- null: it came with the product
alter table template add made_at timestamptz not null default now();
alter table template alter column made_at drop default;

create table template_offer (
    key text primary key,
    position integer not null,
    offered boolean not null               -- whether new articles may have it; those that have it go on
);

-- Help texts change nothing that readers see and no rule, so articles need no new version for them.
update template set slots = (
    select jsonb_agg(slot || jsonb_build_object('help', case slot->>'key'
            when 'highlights' then 'The claims a reader should leave with. Each one stands in a section below.'
            when 'lead' then 'What is claimed, by whom, and why it matters now. Link the source.'
            when 'note' then 'What a reader must know about the source or the figures, such as who paid for the study.'
            when 'section' then 'One step of the argument under its own heading of three to five words.'
            when 'bottom-line' then 'Where this leaves the reader. No fact that the sections do not have.'
            else slot->>'help' end)
        order by position)
    from jsonb_array_elements(slots) with ordinality as each (slot, position))
    where key = 'analysis';

insert into template (id, key, version, name, description, made_at, slots) values
(nextval('template_seq'), 'news-brief', 1, 'News brief', 'One piece of news, told in a minute.', now(), '[
    {"key": "lead", "label": "Lead", "help": "Who did what, when and where. The first sentence is the news.", "shape": "prose", "look": "lead", "least": 1, "most": 1, "longest": 900, "leastItems": 0, "mostItems": 0, "newestFirst": false},
    {"key": "numbers", "label": "The numbers", "help": "Two to four figures that carry the news, each with its source.", "shape": "key-figures", "look": "box", "least": 0, "most": 1, "longest": 120, "leastItems": 2, "mostItems": 4, "newestFirst": false},
    {"key": "text", "label": "Text", "help": "What is known, how it is known, and what is not known yet.", "shape": "prose", "look": "plain", "least": 1, "most": 1, "longest": 3000, "leastItems": 0, "mostItems": 0, "newestFirst": false},
    {"key": "quote", "label": "Quotation", "help": "One sentence that says more than a summary would.", "shape": "quote", "look": "plain", "least": 0, "most": 1, "longest": 400, "leastItems": 0, "mostItems": 0, "newestFirst": false},
    {"key": "figure", "label": "Picture", "help": "A picture that shows what the text tells.", "shape": "figure", "look": "plain", "least": 0, "most": 1, "longest": 300, "leastItems": 0, "mostItems": 0, "newestFirst": false},
    {"key": "next", "label": "What happens next", "help": "The next date, decision or document that a reader can watch for.", "shape": "prose", "look": "box", "least": 1, "most": 1, "longest": 600, "leastItems": 0, "mostItems": 0, "newestFirst": false},
    {"key": "more", "label": "Read more", "help": "Earlier articles and the documents themselves.", "shape": "links", "look": "plain", "least": 0, "most": 1, "longest": 200, "leastItems": 1, "mostItems": 5, "newestFirst": false}
]'),
(nextval('template_seq'), 'interview', 1, 'Interview', 'One person’s answers, question by question.', now(), '[
    {"key": "lead", "label": "Introduction", "help": "Who is speaking, and why now. Say where and when the conversation took place.", "shape": "prose", "look": "lead", "least": 1, "most": 1, "longest": 1500, "leastItems": 0, "mostItems": 0, "newestFirst": false},
    {"key": "portrait", "label": "Portrait", "help": "The person, with the name and the place in the caption.", "shape": "figure", "look": "plain", "least": 0, "most": 1, "longest": 300, "leastItems": 0, "mostItems": 0, "newestFirst": false},
    {"key": "question", "label": "Question", "help": "The question as it was asked, and the answer in the person’s own words.", "shape": "question", "look": "plain", "least": 3, "most": 20, "longest": 4000, "leastItems": 0, "mostItems": 0, "newestFirst": false},
    {"key": "quote", "label": "Pull quote", "help": "A sentence from the answers, word for word.", "shape": "quote", "look": "aside", "least": 0, "most": 3, "longest": 300, "leastItems": 0, "mostItems": 0, "newestFirst": false},
    {"key": "note", "label": "Note", "help": "Whether the conversation was shortened, translated or read again before publication.", "shape": "prose", "look": "note", "least": 1, "most": 1, "longest": 600, "leastItems": 0, "mostItems": 0, "newestFirst": false}
]'),
(nextval('template_seq'), 'opinion', 1, 'Opinion', 'One writer’s argument, under the writer’s name.', now(), '[
    {"key": "lead", "label": "Thesis", "help": "What you hold, in two or three sentences that somebody could disagree with.", "shape": "prose", "look": "lead", "least": 1, "most": 1, "longest": 900, "leastItems": 0, "mostItems": 0, "newestFirst": false},
    {"key": "section", "label": "Argument", "help": "One reason under its own heading, with what it rests on.", "shape": "section", "look": "plain", "least": 1, "most": 6, "longest": 6000, "leastItems": 0, "mostItems": 0, "newestFirst": false},
    {"key": "quote", "label": "Quotation", "help": "The words that you answer, with where they were said.", "shape": "quote", "look": "aside", "least": 0, "most": 3, "longest": 600, "leastItems": 0, "mostItems": 0, "newestFirst": false},
    {"key": "other-side", "label": "The other side", "help": "The best argument against yours, as its friends would put it.", "shape": "prose", "look": "box", "least": 1, "most": 1, "longest": 2000, "leastItems": 0, "mostItems": 0, "newestFirst": false},
    {"key": "bottom-line", "label": "Bottom Line", "help": "What should be done, and by whom.", "shape": "prose", "look": "bottom-line", "least": 1, "most": 1, "longest": 1200, "leastItems": 0, "mostItems": 0, "newestFirst": false},
    {"key": "about", "label": "About the writer", "help": "Who the writer is, and every interest in the matter.", "shape": "prose", "look": "note", "least": 1, "most": 1, "longest": 500, "leastItems": 0, "mostItems": 0, "newestFirst": false}
]'),
(nextval('template_seq'), 'live-updates', 1, 'Live updates', 'A running story, the newest entry first.', now(), '[
    {"key": "highlights", "label": "What we know", "help": "The state of things for a reader who has just arrived. Keep it current with each update.", "shape": "highlights", "look": "box", "least": 1, "most": 1, "longest": 160, "leastItems": 2, "mostItems": 6, "newestFirst": false},
    {"key": "lead", "label": "Lead", "help": "What this is about. It holds for the whole day.", "shape": "prose", "look": "lead", "least": 1, "most": 1, "longest": 900, "leastItems": 0, "mostItems": 0, "newestFirst": false},
    {"key": "numbers", "label": "In figures", "help": "Figures that change during the day, each with the hour in its period.", "shape": "key-figures", "look": "box", "least": 0, "most": 1, "longest": 120, "leastItems": 1, "mostItems": 6, "newestFirst": false},
    {"key": "update", "label": "Update", "help": "One event with its hour. Correct an earlier entry in a new one, and say so.", "shape": "update", "look": "plain", "least": 1, "most": 50, "longest": 3000, "leastItems": 0, "mostItems": 0, "newestFirst": true},
    {"key": "more", "label": "Background", "help": "Articles that explain how it came to this.", "shape": "links", "look": "aside", "least": 0, "most": 1, "longest": 200, "leastItems": 1, "mostItems": 6, "newestFirst": false}
]'),
(nextval('template_seq'), 'explainer', 1, 'Explainer', 'The questions that readers ask, each with an answer that stands alone.', now(), '[
    {"key": "highlights", "label": "In short", "help": "The answer in a few claims, for a reader who stops here.", "shape": "highlights", "look": "box", "least": 1, "most": 1, "longest": 160, "leastItems": 2, "mostItems": 5, "newestFirst": false},
    {"key": "lead", "label": "Lead", "help": "Why people ask this now.", "shape": "prose", "look": "lead", "least": 1, "most": 1, "longest": 1200, "leastItems": 0, "mostItems": 0, "newestFirst": false},
    {"key": "numbers", "label": "The numbers", "help": "The sizes that a reader needs to judge the rest.", "shape": "key-figures", "look": "box", "least": 0, "most": 1, "longest": 120, "leastItems": 2, "mostItems": 6, "newestFirst": false},
    {"key": "question", "label": "Question", "help": "A question in a reader’s words, and an answer that needs no other one.", "shape": "question", "look": "plain", "least": 2, "most": 12, "longest": 4000, "leastItems": 0, "mostItems": 0, "newestFirst": false},
    {"key": "figure", "label": "Figure", "help": "A map, a diagram or a picture that explains more than a paragraph.", "shape": "figure", "look": "plain", "least": 0, "most": 4, "longest": 300, "leastItems": 0, "mostItems": 0, "newestFirst": false},
    {"key": "bottom-line", "label": "Bottom Line", "help": "What to remember, and what would change the answer.", "shape": "prose", "look": "bottom-line", "least": 1, "most": 1, "longest": 1200, "leastItems": 0, "mostItems": 0, "newestFirst": false},
    {"key": "more", "label": "Sources and further reading", "help": "Where each figure comes from, and what to read next.", "shape": "links", "look": "plain", "least": 0, "most": 1, "longest": 200, "leastItems": 1, "mostItems": 8, "newestFirst": false}
]');

insert into template_offer (key, position, offered)
    select key, row_number() over (order by min(id)), true from template group by key;
