//! The parameters that move through a list.

use serde_json::Value;

use crate::infer::Unclear;
use crate::infer::answer::{Place, structure};
use crate::infer::words;
use crate::metadata::{Api, Schema};
use crate::model::{Field, Item, Operation, Type};

/// A token that nothing answers.
pub(super) const NO_NEXT: &str = "pages: no member of the answer goes into it";

/// The field that says where a page is.
#[derive(Clone, Copy, Debug)]
pub(super) enum Position<'a> {
    /// A text that the last answer gave.
    Token(&'a Field),
    /// A number that counts up.
    Number(&'a Field),
}

/// The field that says where a page is; `None` if there is nothing like it.
///
/// Some operations have both. A number is preferred if the answer counts a total for it: those operations hand out
/// tokens only to who asks for them by a page size (`MaxResults`), and would end after the first page otherwise.
pub(super) fn position<'a>(
    api: &Api,
    operation: &'a Operation,
    shared: &[Item],
    places: &[Place<'_>],
) -> Result<Option<Position<'a>>, Unclear> {
    let fields = &operation.request.fields;
    let answers = |words: &[&str]| {
        places
            .iter()
            .any(|place| place.is_scalar() && words::rank(words, &place.field.wire).is_some())
    };
    if words::is_deed(&operation.action) {
        return match best(words::NUMBERS, fields).or(best(words::CERTAIN_TOKENS, fields)) {
            Some(field) => Err(Unclear::new(
                &field.wire,
                "pages: asking for the next one would do again what the operation does",
            )),
            None => Ok(None),
        };
    }
    let token = best(words::TOKENS, fields)
        .filter(|token| is_number_or_text(token))
        .filter(|token| answers(words::next_tokens(&token.wire)));
    let number = best(words::NUMBERS, fields).filter(|number| is_number_or_text(number));
    match (token, number) {
        (Some(token), Some(number)) if number.deprecated || !answers(words::TOTALS) => {
            Ok(Some(Position::Token(token)))
        }
        (_, Some(number)) => {
            from_one(api, number)?;
            Ok(Some(Position::Number(number)))
        }
        (Some(token), None) => Ok(Some(Position::Token(token))),
        (None, None) => match hint(operation, shared, places) {
            Some(reason) => Err(reason),
            None => Ok(None),
        },
    }
}

/// Why an operation without a usable position looks paged all the same.
fn hint(operation: &Operation, shared: &[Item], places: &[Place<'_>]) -> Option<Unclear> {
    let fields = &operation.request.fields;
    if let Some(token) = best(words::CERTAIN_TOKENS, fields) {
        return Some(if words::plain(&token.wire) == "scrollid" {
            Unclear::new(&token.wire, "pages: it may stay the same from page to page")
        } else {
            Unclear::new(&token.wire, NO_NEXT)
        });
    }
    for field in fields {
        let inner = structure(&field.ty, &operation.nested, shared);
        let inner = inner.map(|inner| &inner.fields);
        let inner = inner.and_then(|f| best(words::NUMBERS, f).or(best(words::CERTAIN_TOKENS, f)));
        if let Some(inner) = inner {
            return Some(Unclear::new(
                format!("{}.{}", field.wire, inner.wire),
                "pages: their number or token is inside a parameter",
            ));
        }
    }
    best(words::SIZES, fields)?;
    if let Some(offset) = best(words::OFFSETS, fields) {
        return Some(Unclear::new(
            &offset.wire,
            "pages: it counts items, not pages",
        ));
    }
    let next = places.iter().find(|place| {
        place.is_scalar() && words::rank(words::CERTAIN_TOKENS, &place.field.wire).is_some()
    })?;
    Some(Unclear::new(
        next.wire_path(),
        "pages: it goes into no parameter",
    ))
}

/// The runtime takes the first page for number 1 if nothing else is said.
fn from_one(api: &Api, number: &Field) -> Result<(), Unclear> {
    let parameter = api.parameters.iter().find(|p| p.name == number.wire);
    let schema = parameter.map(|parameter| &parameter.schema);
    let own = |fact: fn(&Schema) -> &Option<Value>| schema.and_then(|schema| amount(fact(schema)));
    let minimum = own(|s| &s.minimum).filter(|minimum| *minimum >= 0.0);
    let limits = [minimum, own(|s| &s.default)];
    let (example, answer) = (own(|s| &s.example), answered(api));
    // A least number of 0 is often no more than a word for "not negative", if the examples are 1.
    let says_zero = match limits {
        [Some(minimum), _] if minimum >= 1.0 => answer == Some(0.0),
        [_, Some(default)] => default < 1.0 || answer == Some(0.0),
        [Some(_), None] => example.is_none() || [example, answer].contains(&Some(0.0)),
        [None, None] => [example, answer].contains(&Some(0.0)),
    };
    if says_zero {
        return Err(Unclear::new(&number.wire, "pages: it may count from 0"));
    }
    let says_one = [limits[0], limits[1], example, answer]
        .into_iter()
        .any(|fact| fact.is_some_and(|fact| fact >= 1.0));
    if !says_one && words::rank(words::NUMBERS_OF_ANY_START, &number.wire).is_some() {
        return Err(Unclear::new(
            &number.wire,
            "pages: nothing says whether it counts from 0 or 1",
        ));
    }
    Ok(())
}

/// A number, or a text that holds one.
fn amount(value: &Option<Value>) -> Option<f64> {
    let value = value.as_ref()?;
    let text = value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned);
    text.trim().parse().ok()
}

/// The number of the page in the example of an answer.
fn answered(api: &Api) -> Option<f64> {
    fn inside(schema: &Schema) -> Option<f64> {
        let properties = schema.properties.as_ref()?;
        properties.iter().find_map(|(name, member)| {
            let here = words::rank(words::NUMBERS, name).and_then(|_| amount(&member.example));
            here.or_else(|| inside(member))
        })
    }
    inside(api.responses.get("200")?.schema.as_ref()?)
}

/// The field that says how many items a page may hold.
pub(super) fn size<'a>(operation: &'a Operation, position: &Position<'_>) -> Option<&'a Field> {
    let (words, field) = match position {
        Position::Token(field) => (words::SIZES_OF_TOKENS, field),
        Position::Number(field) => (words::SIZES, field),
    };
    best(words, &operation.request.fields)
        .filter(|size| size.ident != field.ident && is_number_or_text(size))
}

/// The field with the best of these names.
fn best<'a>(words: &[&str], fields: &'a [Field]) -> Option<&'a Field> {
    fields
        .iter()
        .filter_map(|field| Some((words::rank(words, &field.wire)?, field)))
        .min_by_key(|(rank, _)| *rank)
        .map(|(_, field)| field)
}

fn is_number_or_text(field: &Field) -> bool {
    matches!(field.ty, Type::Int32 | Type::Int64 | Type::Text)
}
