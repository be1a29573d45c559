// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The error codes that operations of Depot 2024-06-01 document, for `error.is(..)`.

use aliyun_rpc_core::descriptor::ErrorCode;

/// `InvalidBox.TheFifthOfManyCodes`, HTTP 400.
pub const INVALID_BOX_THE_FIFTH_OF_MANY_CODES: ErrorCode =
    ErrorCode::new(400, "InvalidBox.TheFifthOfManyCodes");
/// `InvalidBox.TheFirstOfManyCodes`, HTTP 400.
pub const INVALID_BOX_THE_FIRST_OF_MANY_CODES: ErrorCode =
    ErrorCode::new(400, "InvalidBox.TheFirstOfManyCodes");
/// `InvalidBox.TheFourthOfManyCodes`, HTTP 400.
pub const INVALID_BOX_THE_FOURTH_OF_MANY_CODES: ErrorCode =
    ErrorCode::new(400, "InvalidBox.TheFourthOfManyCodes");
/// `InvalidBox.TheSecondOfManyCodes`, HTTP 400.
pub const INVALID_BOX_THE_SECOND_OF_MANY_CODES: ErrorCode =
    ErrorCode::new(400, "InvalidBox.TheSecondOfManyCodes");
/// `InvalidBox.TheThirdOfManyCodes`, HTTP 400.
pub const INVALID_BOX_THE_THIRD_OF_MANY_CODES: ErrorCode =
    ErrorCode::new(400, "InvalidBox.TheThirdOfManyCodes");
