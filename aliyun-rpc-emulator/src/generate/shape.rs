//! An answer, member by member, along the descriptor.

use aliyun_rpc_core::credentials::masked;
use aliyun_rpc_core::descriptor::{Field, Kind, PageBy, Pages, Path, Style};
use serde_json::{Map, Value};

use super::asked;
use super::chance::Chance;
use super::page::Page;
use super::state::State;
use super::words::{self, Context};
use crate::registry::Request;

/// Objects may contain themselves, also by way of others: so often that is written.
const INSIDE_ITSELF: usize = 1;
/// Nothing is written below this depth, whatever the descriptor says.
const DEPTH: usize = 24;
/// So many JSON texts are inside each other; clients read no more than these.
const TEXTS: usize = 4;
/// Items of a list that is not paged.
const ITEMS: usize = 2;

/// Makes one answer.
pub(super) struct Shape<'a> {
    pub(super) request: &'a Request<'a>,
    pub(super) context: Context<'a>,
    /// Where the list of items is, and the page of it.
    pub(super) paged: Option<(&'a Pages, &'a Page)>,
    /// Where a state is, and which.
    pub(super) state: Option<(Path, State)>,
    /// Whether secrets are masked.
    pub(super) shown: bool,
    /// Whether there was a secret.
    pub(super) has_secret: bool,
    /// Names of members down to here.
    pub(super) path: Vec<&'static str>,
    /// Tables of the objects that this one is in.
    pub(super) open: Vec<*const Field>,
    /// How many of them are inside themselves.
    pub(super) repeats: usize,
    /// Lists that this value is in.
    pub(super) lists: usize,
    /// JSON texts that this value is in.
    pub(super) texts: usize,
    /// Whether the value is inside something secret.
    pub(super) secret: bool,
}

impl Shape<'_> {
    /// A whole answer.
    pub(super) fn answer(&mut self, chance: Chance) -> Value {
        match self.request.action().response {
            kind @ Kind::Object(_) => self.value(None, &kind, chance),
            kind => {
                // An answer of unknown shape is an object all the same.
                let own = Field {
                    name: "Data",
                    kind,
                    ..Field::EMPTY
                };
                match kind {
                    Kind::Any => None,
                    _ => self.value(Some(&own), &kind, chance),
                }
            }
        }
        .unwrap_or_else(|| Value::Object(Map::new()))
    }

    fn members(&mut self, fields: &'static [Field], chance: Chance) -> Value {
        let mut members = Map::new();
        for field in fields {
            self.path.push(field.name);
            let before = self.secret;
            self.secret |= field.secret;
            if let Some(value) = self.member(field, chance.of(field.name)) {
                members.insert(field.name.to_owned(), value);
            }
            self.secret = before;
            self.path.pop();
        }
        Value::Object(members)
    }

    /// The value of a member as it is sent: wrapped, or as JSON text, as the field says.
    fn member(&mut self, field: &'static Field, chance: Chance) -> Option<Value> {
        if let Some(special) = self.special(field) {
            return special;
        }
        let is_json = field.style == Style::Json;
        if is_json && self.texts == TEXTS {
            return None;
        }
        self.texts += usize::from(is_json);
        let value = self.value(Some(field), &field.kind, chance);
        self.texts -= usize::from(is_json);
        let value = value?;
        if is_json {
            return Some(Value::String(match value {
                Value::String(text) => serde_json::json!({ "Text": text }).to_string(),
                value => value.to_string(),
            }));
        }
        Some(match (field.wrapper, value) {
            (Some(wrapper), items @ Value::Array(_)) => {
                Value::Object(Map::from_iter([(wrapper.to_owned(), items)]))
            }
            (_, value) => value,
        })
    }

    fn value(&mut self, field: Option<&Field>, kind: &Kind, chance: Chance) -> Option<Value> {
        match kind {
            Kind::Object(fields) => {
                let table = fields();
                let repeats = usize::from(self.open.contains(&table.as_ptr()));
                if self.repeats + repeats > INSIDE_ITSELF || self.open.len() > DEPTH {
                    return None;
                }
                self.repeats += repeats;
                self.open.push(table.as_ptr());
                let object = self.members(table, chance);
                self.open.pop();
                self.repeats -= repeats;
                // Of an object without members XML would not tell that it is there.
                Some(object).filter(|object| object != &Value::Object(Map::new()))
            }
            Kind::List(item) => self.list(field, item, chance),
            Kind::Map(item) => {
                let entry = self.value(field, item, chance.of("value"))?;
                Some(Value::Object(Map::from_iter([(
                    format!("key-{}", chance.hex(4)),
                    entry,
                )])))
            }
            scalar => Some(self.scalar(field?, scalar, chance)),
        }
    }

    fn list(&mut self, field: Option<&Field>, item: &Kind, chance: Chance) -> Option<Value> {
        let here = self.path.as_slice();
        let leads_to = |path: Path| path.starts_with(here);
        let is_gone = matches!(self.state, Some((path, State::Absent)) if leads_to(path));
        let (before, count) = match self.paged {
            Some((pages, page)) if pages.items == here => (page.before, page.count),
            // The one way to the items.
            Some((pages, _)) if leads_to(pages.items) => (0, 1),
            _ if self.lists == 0 => {
                let name = field.map_or("", |field| field.name);
                let ids = asked::items(self.request, name, field.and_then(|of| of.wrapper), item);
                (0, ids.unwrap_or(ITEMS))
            }
            _ => (0, 1),
        };
        let count = if is_gone { 0 } else { count };
        self.lists += 1;
        let items: Vec<Value> = (before..before + count)
            .filter_map(|i| {
                let own = item.fields();
                let value = self.value(field, item, chance.nth(i as u64))?;
                Some(self.identified(value, field, own, i))
            })
            .collect();
        self.lists -= 1;
        // A list of objects that end here is not an empty one.
        (count == 0 || !items.is_empty()).then_some(Value::Array(items))
    }

    /// Gives an item the id that was asked for, the `i`-th of several.
    fn identified(
        &self,
        mut value: Value,
        of: Option<&Field>,
        fields: &'static [Field],
        i: usize,
    ) -> Value {
        let list = of.map_or("", |of| of.name);
        if self.lists != 1 {
            return value;
        }
        if let Some(id) = asked::identity(list, of.and_then(|of| of.wrapper), fields)
            && let Some(asked) = asked::ids(self.request, id.name)
            && let Some(text) = asked.get(i)
            && let Some(value) = value.get_mut(id.name)
            && let Some(own) = typed(&id.kind, text)
        {
            *value = own;
        }
        value
    }

    /// What a member says because of its place: about the page, about a state, about the request.
    fn special(&self, field: &'static Field) -> Option<Option<Value>> {
        let here = self.path.as_slice();
        if let Some((path, state)) = self.state
            && path == here
        {
            return match state {
                State::Status(text) => {
                    Some(
                        typed(leaf(&field.kind), text).map(|status| match field.kind {
                            Kind::List(_) => Value::Array(vec![status]),
                            _ => status,
                        }),
                    )
                }
                State::Absent => Some(None),
                State::Any | State::Refused(_) => None,
            };
        }
        if field.name.eq_ignore_ascii_case("RequestId") && matches!(field.kind, Kind::Text) {
            return Some(Some(self.request.id().into()));
        }
        if self.lists > 0 || !is_scalar(&field.kind) {
            return None;
        }
        if let Some((pages, page)) = self.paged {
            match pages.by {
                PageBy::Token { next, more, .. } => {
                    if next == here {
                        let token = page.next.as_deref();
                        return Some(token.and_then(|token| typed(&field.kind, token)));
                    }
                    if more == Some(here) {
                        return Some(typed(&field.kind, &page.has_more().to_string()));
                    }
                }
                PageBy::Number { total, .. } if total == Some(here) => {
                    return Some(typed(&field.kind, &self.total(page).to_string()));
                }
                PageBy::Number { .. } => {}
            }
        }
        self.counted(field)
    }

    /// What a member of a known name says about pages, in whatever style the list is paged.
    fn counted(&self, field: &Field) -> Option<Option<Value>> {
        let name: String = field
            .name
            .chars()
            .filter(|letter| letter.is_alphanumeric())
            .collect::<String>()
            .to_ascii_lowercase();
        let page = self.paged.map(|(_, page)| page);
        let number = |number: usize| Some(typed(&field.kind, &number.to_string()));
        match name.as_str() {
            // A token that leads nowhere would make a loop endless.
            "nexttoken" | "nextmarker" | "nextpagetoken" | "nextcursor" => Some(None),
            "totalcount" | "total" | "totalnum" | "totalnumber" | "totalrecordcount"
            | "totalrecords" | "totalsize" | "totalitems" => {
                number(page.map_or(ITEMS, |page| self.total(page)))
            }
            "hasmore" | "hasnext" | "hasnextpage" | "istruncated" => {
                let more = page.is_some_and(Page::has_more);
                Some(typed(&field.kind, &more.to_string()))
            }
            "pagenumber" | "pagenum" | "pageno" | "currentpage" | "pageindex" => {
                number(page.map_or(1, Page::number))
            }
            "pagesize" | "maxresults" => page.and_then(|page| number(page.size)),
            "pagerecordcount" => page.and_then(|page| number(page.count)),
            "totalpage" | "totalpages" | "totalpagecount" => {
                page.and_then(|page| number(page.total.div_ceil(page.size.max(1))))
            }
            _ => None,
        }
    }

    /// How many items there are, if they are not gone.
    fn total(&self, page: &Page) -> usize {
        let Some((pages, _)) = self.paged else {
            return page.total;
        };
        match self.state {
            Some((path, State::Absent)) if path.starts_with(pages.items) => 0,
            _ => page.total,
        }
    }

    fn scalar(&mut self, field: &Field, kind: &Kind, chance: Chance) -> Value {
        let is_text = matches!(kind, Kind::Text | Kind::Enum(_) | Kind::Any);
        self.has_secret |= self.secret && is_text;
        if self.secret && self.shown && is_text {
            return "***".into();
        }
        if let Some(echo) =
            asked::echo(self.request, field.name, self.lists).and_then(|text| typed(kind, text))
        {
            return echo;
        }
        match kind {
            Kind::Int32 => words::integer(field, false, chance).into(),
            Kind::Int64 => words::integer(field, true, chance).into(),
            Kind::Float => words::float(field, chance).into(),
            Kind::Bool => words::boolean(field, chance).into(),
            Kind::Enum(known) => match chance.pick(known) {
                Some(word) => word.into(),
                None => words::text(field, self.context, chance).into(),
            },
            _ if field.name == "AccessKeyId" => {
                // An id is no secret, but it is shown whole nowhere.
                self.has_secret = true;
                let id = words::text(field, self.context, chance);
                if self.shown { masked(&id) } else { id }.into()
            }
            _ => words::text(field, self.context, chance).into(),
        }
    }
}

/// A text as a value of this kind, if it is one.
fn typed(kind: &Kind, text: &str) -> Option<Value> {
    match kind {
        Kind::Int32 => text.parse::<i32>().ok().map(Value::from),
        Kind::Int64 => text.parse::<i64>().ok().map(Value::from),
        Kind::Float => text
            .parse::<f64>()
            .ok()
            .filter(|number| number.is_finite())
            .map(Value::from),
        Kind::Bool => match text.to_ascii_lowercase().as_str() {
            "true" | "1" => Some(true.into()),
            "false" | "0" => Some(false.into()),
            _ => None,
        },
        Kind::Text | Kind::Enum(_) | Kind::Any => Some(text.into()),
        _ => None,
    }
}

const fn leaf(kind: &Kind) -> &Kind {
    match kind {
        Kind::List(item) => leaf(item),
        kind => kind,
    }
}

const fn is_scalar(kind: &Kind) -> bool {
    !matches!(kind, Kind::List(_) | Kind::Map(_) | Kind::Object(_))
}
