//! Answers that are server-sent events.

#[cfg(test)]
mod tests;

use std::ops::{Deref, DerefMut};

use bytes::Bytes;

use crate::decode::{DecodeError, events};
use crate::descriptor::Kind;
use crate::slot::{Body, Decode, List, Slot};

/// The events of an operation that answers with `text/event-stream`, as the one field of its answer: a slice of them, in
/// the order in which they came.
///
/// The call ends when the stream does; events are not seen before that. A stream that takes longer than the read timeout
/// between two pieces, or than the timeouts of attempt and call as a whole, needs longer ones.
///
/// The data of each event is read as an answer is: leniently, from JSON; a text takes what is no JSON as it is. Data of
/// `[DONE]` ends the list. Comments, `retry`, and events without data are skipped. A last event without the blank line
/// behind it is kept if its data is whole; otherwise [`is_cut`](Self::is_cut) says so. Where a service answers with a JSON
/// object instead, that is one event; a list, or XML, is read as the data of events.
///
/// A code of an error in an event is data: look for it there. The request's id comes from the answer's head.
///
/// ```
/// use aliyun_rpc_core::{Client, Events, RpcAction, RpcResponse};
///
/// #[derive(RpcAction)]
/// #[rpc_action(product = "Test", version = "2020-01-02")]
/// struct ChatMessage {
///     text: String,
/// }
///
/// #[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
/// struct ChatMessageResponse {
///     #[rpc(whole)]
///     events: Events<ChatMessageEvent>,
/// }
///
/// #[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
/// struct ChatMessageEvent {
///     content: String,
/// }
///
/// # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(async {
/// let (client, mock) = Client::mock();
/// let words = ["Good", " day"].map(|word| ChatMessageEvent { content: word.to_owned() });
/// mock.on::<ChatMessage>().reply(ChatMessageResponse { events: words.into_iter().collect() });
///
/// let answer = client.send(&ChatMessage { text: "Hello".to_owned() }).await?;
/// let text: String = answer.events.iter().map(|event| event.data.content.as_str()).collect();
/// assert_eq!(text, "Good day");
/// # Ok::<(), aliyun_rpc_core::Error>(())
/// # }).unwrap();
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Events<T> {
    events: Vec<Event<T>>,
    cut: bool,
}

/// One event.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Event<T> {
    /// What it carries.
    pub data: T,
    /// What kind of event it is (`event`), if the service says.
    pub name: Option<String>,
    /// Its id (`id`), or that of the last event before it that had one: ids stay until another is given.
    pub id: Option<String>,
}

impl<T> Events<T> {
    /// The events, without a copy.
    #[must_use]
    pub fn into_vec(self) -> Vec<Event<T>> {
        self.events
    }

    /// Whether the answer ended inside of an event, which is not in the list.
    #[must_use]
    pub const fn is_cut(&self) -> bool {
        self.cut
    }
}

impl<T> Default for Events<T> {
    fn default() -> Self {
        Self::from(Vec::new())
    }
}

impl<T> Deref for Events<T> {
    type Target = [Event<T>];
    fn deref(&self) -> &[Event<T>] {
        &self.events
    }
}

impl<T> DerefMut for Events<T> {
    fn deref_mut(&mut self) -> &mut [Event<T>] {
        &mut self.events
    }
}

impl<T> From<Vec<Event<T>>> for Events<T> {
    fn from(events: Vec<Event<T>>) -> Self {
        Self { events, cut: false }
    }
}

impl<T> From<T> for Event<T> {
    fn from(data: T) -> Self {
        Self {
            data,
            name: None,
            id: None,
        }
    }
}

/// Events of nothing but data.
impl<T> FromIterator<T> for Events<T> {
    fn from_iter<I: IntoIterator<Item = T>>(data: I) -> Self {
        Self::from(data.into_iter().map(Event::from).collect::<Vec<_>>())
    }
}

impl<T> IntoIterator for Events<T> {
    type Item = Event<T>;
    type IntoIter = std::vec::IntoIter<Event<T>>;
    fn into_iter(self) -> Self::IntoIter {
        self.events.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Events<T> {
    type Item = &'a Event<T>;
    type IntoIter = std::slice::Iter<'a, Event<T>>;
    fn into_iter(self) -> Self::IntoIter {
        self.events.iter()
    }
}

/// Described as the list of what the events carry.
impl<T: Decode + Default> Decode for Events<T> {
    const KIND: Kind = Kind::List(&T::KIND);
    const SECRET: bool = T::SECRET;
    fn slot(&mut self) -> Slot<'_> {
        Slot::Body(self)
    }
}

impl<T: Decode + Default> Body for Events<T> {
    fn set(&mut self, body: &[u8]) -> Result<(), DecodeError> {
        self.cut = events::read(self, body)?;
        Ok(())
    }
    fn get(&mut self) -> Bytes {
        events::write(self)
    }
    fn media_type(&self) -> &'static str {
        "text/event-stream"
    }
    fn document(&mut self) -> Slot<'_> {
        Slot::List(self)
    }
}

impl<T: Decode + Default> List for Events<T> {
    fn clear(&mut self) {
        self.events.clear();
    }
    fn len(&self) -> usize {
        self.events.len()
    }
    fn push(&mut self) -> Slot<'_> {
        self.events.push(Event::from(T::default()));
        self.item(self.events.len() - 1)
    }
    fn pop(&mut self) {
        self.events.pop();
    }
    fn item(&mut self, i: usize) -> Slot<'_> {
        match self.events.get_mut(i) {
            Some(event) => event.data.slot(),
            None => Slot::Ignored,
        }
    }
}

impl<T: Decode + Default> events::Labelled for Events<T> {
    fn label(&mut self, name: Option<String>, id: Option<String>) {
        if let Some(event) = self.events.last_mut() {
            event.name = name;
            event.id = id;
        }
    }
    fn labels(&self, i: usize) -> (Option<&str>, Option<&str>) {
        match self.events.get(i) {
            Some(event) => (event.name.as_deref(), event.id.as_deref()),
            None => (None, None),
        }
    }
}
