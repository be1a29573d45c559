//! Which list of an answer is the page.

use crate::infer::Unclear;
use crate::infer::answer::Place;
use crate::infer::words;
use crate::model::Operation;

/// The list that holds the items of a page.
///
/// If there are several, those are kept that are named like the operation, or stand in the member that says how many
/// there are, or hold objects, or are named like a list of anything, in this order, until one is left.
pub(super) fn items<'p, 'a>(
    operation: &Operation,
    places: &'p [Place<'a>],
    landmarks: &[&'p Place<'a>],
) -> Result<&'p Place<'a>, Unclear> {
    let mut lists: Vec<&Place<'_>> = places
        .iter()
        .filter(|place| place.item().is_some() && !words::is_aside(&place.field.wire))
        .collect();
    if lists.is_empty() {
        return Err(Unclear::new("answer", "pages: the answer has no list"));
    }
    let subject = words::subject(&operation.action);
    let is_named = |list: &Place<'_>| names(list).any(|name| name == subject);
    let alike = |list: &Place<'_>| {
        names(list)
            .any(|name| name.len() > 2 && (subject.contains(&name) || name.contains(&subject)))
    };
    // A member that is named like the list, where the list would stand.
    let formless = places.iter().find(|place| {
        let is_there = place.holders.is_empty()
            || (landmarks.iter()).any(|landmark| place.distance(landmark) == 0);
        is_there && place.is_formless() && is_generic(place)
    });
    if let Some(formless) = formless
        && !lists.iter().any(|list| is_named(list) || is_generic(list))
    {
        return Err(Unclear::new(
            formless.wire_path(),
            "pages: the list's place has an unknown shape",
        ));
    }
    let is_inside = |list: &Place<'_>| {
        landmarks
            .iter()
            .any(|landmark| !landmark.holders.is_empty() && list.is_beside(landmark))
    };
    let begins =
        |list: &Place<'_>| names(list).any(|name| name.len() > 2 && subject.starts_with(&name));
    keep(&mut lists, is_named);
    keep(&mut lists, is_inside);
    keep(&mut lists, Place::is_of_objects);
    keep(&mut lists, is_generic);
    keep(&mut lists, begins);
    keep(&mut lists, alike);
    match lists.as_slice() {
        [list]
            if landmarks.is_empty()
                && !list.holders.is_empty()
                && !is_generic(list)
                && !alike(list) =>
        {
            Err(Unclear::new(
                list.wire_path(),
                "pages: nothing says that this is the list",
            ))
        }
        [list] => Ok(list),
        several => {
            let paths: Vec<String> = several.iter().map(|list| list.wire_path()).collect();
            Err(Unclear::new(
                paths.join(", "),
                "pages: each of these could be the list",
            ))
        }
    }
}

/// Names of a list without what says that there are several: its own, and the inner one of a wrapped list.
fn names<'p>(list: &'p Place<'_>) -> impl Iterator<Item = String> + use<'p> {
    [Some(&list.field.wire), list.field.wrapper.as_ref()]
        .into_iter()
        .flatten()
        .map(|name| words::singular(name))
}

fn is_generic(list: &Place<'_>) -> bool {
    words::rank(words::LISTS, &list.field.wire).is_some()
}

/// Keeps those for which it holds, if there are any.
fn keep<'p, 'a>(lists: &mut Vec<&'p Place<'a>>, holds: impl Fn(&Place<'a>) -> bool) {
    if lists.len() > 1 && lists.iter().any(|list| holds(list)) {
        lists.retain(|list| holds(list));
    }
}
