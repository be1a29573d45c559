// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! Dysmsapi, API version 2018-05-01: 6 operations.
//!
//! Types inside requests and answers are in the module of their operation. [Official pages](https://api.alibabacloud.com/document/Dysmsapi/2018-05-01)

#![allow(
    deprecated,
    reason = "operations that the vendor advises against are still here"
)]

pub mod batch_send_message_to_globe;
pub mod conversion_data;
mod endpoints;
pub mod query_message;
pub mod send_message_to_globe;
pub mod send_message_with_template;
pub mod sms_conversion;

use aliyun_rpc_core::{Action, RpcAction};

pub use batch_send_message_to_globe::{BatchSendMessageToGlobe, BatchSendMessageToGlobeResponse};
pub use conversion_data::{ConversionData, ConversionDataResponse};
pub use endpoints::ENDPOINTS;
pub use query_message::{QueryMessage, QueryMessageResponse};
pub use send_message_to_globe::{SendMessageToGlobe, SendMessageToGlobeResponse};
pub use send_message_with_template::{SendMessageWithTemplate, SendMessageWithTemplateResponse};
pub use sms_conversion::{SmsConversion, SmsConversionResponse};

/// Every operation of this version, for tools.
pub static ACTIONS: &[&Action] = &[
    BatchSendMessageToGlobe::ACTION,
    ConversionData::ACTION,
    QueryMessage::ACTION,
    SendMessageToGlobe::ACTION,
    SendMessageWithTemplate::ACTION,
    SmsConversion::ACTION,
];
