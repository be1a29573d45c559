//! How an operation is paged, read from its names.
//!
//! The metadata has no word for it: a request with `PageNumber` and an answer with `TotalCount` and one list is paged,
//! and everybody knows. What everybody knows is written down here, and what nobody can know is refused with a reason
//! instead of guessed: a wrong guess ends a list too early, in silence.

mod answer;
mod list;
mod request;
mod words;

use crate::metadata::Api;
use crate::model::{Item, Operation, PageBy, Pages};
use answer::Place;
use request::Position;

/// Why an operation that looks paged cannot be declared so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unclear {
    /// What it is about: a parameter, or paths in the answer.
    pub subject: String,
    /// What is wrong with it, in the same words for all operations.
    pub reason: &'static str,
}

impl Unclear {
    fn new(subject: impl Into<String>, reason: &'static str) -> Self {
        Self {
            subject: subject.into(),
            reason,
        }
    }
}

/// How the answer of an operation is paged; `None`: it is not.
///
/// The operation is as the builder made it; `api` is where it came from, for defaults and limits of the page number.
///
/// # Errors
/// It looks paged, but cannot be declared.
pub fn pages(api: &Api, operation: &Operation, shared: &[Item]) -> Result<Option<Pages>, Unclear> {
    let places = answer::places(operation, shared);
    let Some(position) = request::position(api, operation, shared, &places)? else {
        return Ok(None);
    };
    let size = request::size(operation, &position);
    let landmarks = landmarks(&position, &places);
    let items = list::items(operation, &places, &landmarks)?;
    let by = match position {
        Position::Token(token) => {
            let next = nearest(words::next_tokens(&token.wire), &landmarks, items)?
                .ok_or_else(|| Unclear::new(&token.wire, request::NO_NEXT))?;
            let more = nearest(words::MORE, &flags(&places), items)?;
            PageBy::Token {
                token: token.ident.clone(),
                next: (next.path != token.ident).then(|| next.path.clone()),
                more: more.map(|more| more.path.clone()),
            }
        }
        Position::Number(page) => PageBy::Number {
            page: page.ident.clone(),
            total: nearest(words::TOTALS, &landmarks, items)?.map(|total| total.path.clone()),
        },
    };
    Ok(Some(Pages {
        by,
        size: size.map(|size| size.ident.clone()),
        items: items.whole_path(),
        item: items
            .item()
            .ok_or_else(|| Unclear::new(items.wire_path(), "pages: no list"))?
            .clone(),
    }))
}

/// The members of the answer that say where the list goes on, or how long it is.
fn landmarks<'p, 'a>(position: &Position<'_>, places: &'p [Place<'a>]) -> Vec<&'p Place<'a>> {
    let words = match position {
        Position::Token(token) => words::next_tokens(&token.wire),
        Position::Number(_) => words::TOTALS,
    };
    places
        .iter()
        .filter(|place| place.is_scalar() && words::rank(words, &place.field.wire).is_some())
        .collect()
}

/// Booleans: a text could say anything.
fn flags<'p, 'a>(places: &'p [Place<'a>]) -> Vec<&'p Place<'a>> {
    places.iter().filter(|place| place.is_flag()).collect()
}

/// Of the members with one of these names the one nearest to the list; of those the one with the best name.
fn nearest<'p, 'a>(
    words: &[&str],
    places: &[&'p Place<'a>],
    items: &Place<'_>,
) -> Result<Option<&'p Place<'a>>, Unclear> {
    let mut found: Vec<((usize, usize), &'p Place<'a>)> = places
        .iter()
        .filter_map(|place| {
            let rank = words::rank(words, &place.field.wire)?;
            Some(((place.distance(items), rank), *place))
        })
        .collect();
    found.sort_by_key(|(key, _)| *key);
    match found.as_slice() {
        [] => Ok(None),
        [(best, one), (second, other), ..] if best == second => Err(Unclear::new(
            format!("{}, {}", one.wire_path(), other.wire_path()),
            "pages: both are equally near to the list",
        )),
        [(_, one), ..] => Ok(Some(one)),
    }
}

#[cfg(test)]
mod tests;
