// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The error codes that operations of Config 2019-01-08 document, for `error.is(..)`.

use aliyun_rpc_core::descriptor::ErrorCode;

/// `AccountNotExisted`, HTTP 404.
pub const ACCOUNT_NOT_EXISTED: ErrorCode = ErrorCode::new(404, "AccountNotExisted");
/// `CloudConfigServiceRoleNotExisted`, HTTP 404.
pub const CLOUD_CONFIG_SERVICE_ROLE_NOT_EXISTED: ErrorCode =
    ErrorCode::new(404, "CloudConfigServiceRoleNotExisted");
/// `ConfigRuleCanNotDelete`, HTTP 400.
pub const CONFIG_RULE_CAN_NOT_DELETE: ErrorCode = ErrorCode::new(400, "ConfigRuleCanNotDelete");
/// `ConfigRuleExists`, HTTP 400.
pub const CONFIG_RULE_EXISTS: ErrorCode = ErrorCode::new(400, "ConfigRuleExists");
/// `ConfigRuleNotExists`, HTTP 400.
pub const CONFIG_RULE_NOT_EXISTS: ErrorCode = ErrorCode::new(400, "ConfigRuleNotExists");
/// `ConfigRuleStatusNotInActive`, HTTP 400.
pub const CONFIG_RULE_STATUS_NOT_IN_ACTIVE: ErrorCode =
    ErrorCode::new(400, "ConfigRuleStatusNotInActive");
/// `DeliveryChannelAccountNotSupport`, HTTP 400.
pub const DELIVERY_CHANNEL_ACCOUNT_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "DeliveryChannelAccountNotSupport");
/// `DeliveryChannelMnsUnreachable`, HTTP 400.
pub const DELIVERY_CHANNEL_MNS_UNREACHABLE: ErrorCode =
    ErrorCode::new(400, "DeliveryChannelMnsUnreachable");
/// `DeliveryChannelNotExists`, HTTP 400.
pub const DELIVERY_CHANNEL_NOT_EXISTS: ErrorCode = ErrorCode::new(400, "DeliveryChannelNotExists");
/// `DeliveryChannelOssUnreachable`, HTTP 400.
pub const DELIVERY_CHANNEL_OSS_UNREACHABLE: ErrorCode =
    ErrorCode::new(400, "DeliveryChannelOssUnreachable");
/// `DeliveryChannelSlsUnreachable`, HTTP 400.
pub const DELIVERY_CHANNEL_SLS_UNREACHABLE: ErrorCode =
    ErrorCode::new(400, "DeliveryChannelSlsUnreachable");
/// `ExceedMaxRuleCount`, HTTP 400.
pub const EXCEED_MAX_RULE_COUNT: ErrorCode = ErrorCode::new(400, "ExceedMaxRuleCount");
/// `Invalid.ConfigRuleIds.SizeExceed`, HTTP 400.
pub const INVALID_CONFIG_RULE_IDS_SIZE_EXCEED: ErrorCode =
    ErrorCode::new(400, "Invalid.ConfigRuleIds.SizeExceed");
/// `Invalid.DeliveryChannelAssumeRoleArn.Empty`, HTTP 400.
pub const INVALID_DELIVERY_CHANNEL_ASSUME_ROLE_ARN_EMPTY: ErrorCode =
    ErrorCode::new(400, "Invalid.DeliveryChannelAssumeRoleArn.Empty");
/// `Invalid.DeliveryChannelAssumeRoleArn.Format`, HTTP 400.
pub const INVALID_DELIVERY_CHANNEL_ASSUME_ROLE_ARN_FORMAT: ErrorCode =
    ErrorCode::new(400, "Invalid.DeliveryChannelAssumeRoleArn.Format");
/// `Invalid.DeliveryChannelCondition.Format`, HTTP 400.
pub const INVALID_DELIVERY_CHANNEL_CONDITION_FORMAT: ErrorCode =
    ErrorCode::new(400, "Invalid.DeliveryChannelCondition.Format");
/// `Invalid.DeliveryChannelName.Empty`, HTTP 400.
pub const INVALID_DELIVERY_CHANNEL_NAME_EMPTY: ErrorCode =
    ErrorCode::new(400, "Invalid.DeliveryChannelName.Empty");
/// `Invalid.DeliveryChannelTargetArn.Empty`, HTTP 400.
pub const INVALID_DELIVERY_CHANNEL_TARGET_ARN_EMPTY: ErrorCode =
    ErrorCode::new(400, "Invalid.DeliveryChannelTargetArn.Empty");
/// `Invalid.DeliveryChannelTargetArn.Format`, HTTP 400.
pub const INVALID_DELIVERY_CHANNEL_TARGET_ARN_FORMAT: ErrorCode =
    ErrorCode::new(400, "Invalid.DeliveryChannelTargetArn.Format");
/// `Invalid.DeliveryChannelType.Empty`, HTTP 400.
pub const INVALID_DELIVERY_CHANNEL_TYPE_EMPTY: ErrorCode =
    ErrorCode::new(400, "Invalid.DeliveryChannelType.Empty");
/// `MemberNotBelongToMaster`, HTTP 400.
pub const MEMBER_NOT_BELONG_TO_MASTER: ErrorCode = ErrorCode::new(400, "MemberNotBelongToMaster");
/// `NoPermission`, HTTP 400.
pub const NO_PERMISSION: ErrorCode = ErrorCode::new(400, "NoPermission");
/// `ServiceUnavailable`, HTTP 503.
pub const SERVICE_UNAVAILABLE: ErrorCode = ErrorCode::new(503, "ServiceUnavailable");
