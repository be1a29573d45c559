// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The error codes that operations of Ram 2015-05-01 document, for `error.is(..)`.

use aliyun_rpc_core::descriptor::ErrorCode;

/// `EncodedMessageExpire`, HTTP 400.
pub const ENCODED_MESSAGE_EXPIRE: ErrorCode = ErrorCode::new(400, "EncodedMessageExpire");
/// `EntityNotExist`, HTTP 404.
pub const ENTITY_NOT_EXIST: ErrorCode = ErrorCode::new(404, "EntityNotExist");
/// `NotSupport`, HTTP 400.
pub const NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "NotSupport");
/// `NoPermission`, HTTP 403.
pub const NO_PERMISSION: ErrorCode = ErrorCode::new(403, "NoPermission");
/// `SearchInaccurate`, HTTP 404.
pub const SEARCH_INACCURATE: ErrorCode = ErrorCode::new(404, "SearchInaccurate");
/// `TooManyRequests`, HTTP 429.
pub const TOO_MANY_REQUESTS: ErrorCode = ErrorCode::new(429, "TooManyRequests");
