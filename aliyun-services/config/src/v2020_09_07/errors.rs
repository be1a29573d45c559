// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The error codes that operations of Config 2020-09-07 document, for `error.is(..)`.

use aliyun_rpc_core::descriptor::ErrorCode;

/// `AccountNotExisted`, HTTP 404.
pub const ACCOUNT_NOT_EXISTED: ErrorCode = ErrorCode::new(404, "AccountNotExisted");
/// `AdminStopSLRFail`, HTTP 400.
pub const ADMIN_STOP_SLR_FAIL: ErrorCode = ErrorCode::new(400, "AdminStopSLRFail");
/// `AggregatorAccountExceedMaxCount`, HTTP 400.
pub const AGGREGATOR_ACCOUNT_EXCEED_MAX_COUNT: ErrorCode =
    ErrorCode::new(400, "AggregatorAccountExceedMaxCount");
/// `AggregatorAccountListDuplicated`, HTTP 400.
pub const AGGREGATOR_ACCOUNT_LIST_DUPLICATED: ErrorCode =
    ErrorCode::new(400, "AggregatorAccountListDuplicated");
/// `AggregatorAccountListItemDuplicated`, HTTP 400.
pub const AGGREGATOR_ACCOUNT_LIST_ITEM_DUPLICATED: ErrorCode =
    ErrorCode::new(400, "AggregatorAccountListItemDuplicated");
/// `AggregatorAlreadyPending`, HTTP 400.
pub const AGGREGATOR_ALREADY_PENDING: ErrorCode = ErrorCode::new(400, "AggregatorAlreadyPending");
/// `AggregatorMemberNoPermission`, HTTP 403.
pub const AGGREGATOR_MEMBER_NO_PERMISSION: ErrorCode =
    ErrorCode::new(403, "AggregatorMemberNoPermission");
/// `AggregatorNameDuplicated`, HTTP 400.
pub const AGGREGATOR_NAME_DUPLICATED: ErrorCode = ErrorCode::new(400, "AggregatorNameDuplicated");
/// `CloudConfigServiceRoleNotExisted`, HTTP 404.
pub const CLOUD_CONFIG_SERVICE_ROLE_NOT_EXISTED: ErrorCode =
    ErrorCode::new(404, "CloudConfigServiceRoleNotExisted");
/// `CompliancePackAlreadyPending`, HTTP 400.
pub const COMPLIANCE_PACK_ALREADY_PENDING: ErrorCode =
    ErrorCode::new(400, "CompliancePackAlreadyPending");
/// `CompliancePackCopyLimit`, HTTP 400.
pub const COMPLIANCE_PACK_COPY_LIMIT: ErrorCode = ErrorCode::new(400, "CompliancePackCopyLimit");
/// `CompliancePackExceedMaxCount`, HTTP 400.
pub const COMPLIANCE_PACK_EXCEED_MAX_COUNT: ErrorCode =
    ErrorCode::new(400, "CompliancePackExceedMaxCount");
/// `CompliancePackExists`, HTTP 400.
pub const COMPLIANCE_PACK_EXISTS: ErrorCode = ErrorCode::new(400, "CompliancePackExists");
/// `CompliancePackReportCreating`, HTTP 400.
pub const COMPLIANCE_PACK_REPORT_CREATING: ErrorCode =
    ErrorCode::new(400, "CompliancePackReportCreating");
/// `ConfigRuleCanNotDelete`, HTTP 400.
pub const CONFIG_RULE_CAN_NOT_DELETE: ErrorCode = ErrorCode::new(400, "ConfigRuleCanNotDelete");
/// `ConfigRuleCopyLimit`, HTTP 400.
pub const CONFIG_RULE_COPY_LIMIT: ErrorCode = ErrorCode::new(400, "ConfigRuleCopyLimit");
/// `ConfigRuleExceedMaxRuleCount`, HTTP 400.
pub const CONFIG_RULE_EXCEED_MAX_RULE_COUNT: ErrorCode =
    ErrorCode::new(400, "ConfigRuleExceedMaxRuleCount");
/// `ConfigRuleExists`, HTTP 400.
pub const CONFIG_RULE_EXISTS: ErrorCode = ErrorCode::new(400, "ConfigRuleExists");
/// `ConfigRuleNotExists`, HTTP 400.
pub const CONFIG_RULE_NOT_EXISTS: ErrorCode = ErrorCode::new(400, "ConfigRuleNotExists");
/// `ConfigRuleReportCreating`, HTTP 400.
pub const CONFIG_RULE_REPORT_CREATING: ErrorCode = ErrorCode::new(400, "ConfigRuleReportCreating");
/// `ConfigRuleStatusNotActive`, HTTP 400.
pub const CONFIG_RULE_STATUS_NOT_ACTIVE: ErrorCode =
    ErrorCode::new(400, "ConfigRuleStatusNotActive");
/// `ConfigRuleStatusNotInActive`, HTTP 400.
pub const CONFIG_RULE_STATUS_NOT_IN_ACTIVE: ErrorCode =
    ErrorCode::new(400, "ConfigRuleStatusNotInActive");
/// `CreateSLRFail`, HTTP 500.
pub const CREATE_SLR_FAIL: ErrorCode = ErrorCode::new(500, "CreateSLRFail");
/// `DefaultAggregatorDeleteNotSupport`, HTTP 400.
pub const DEFAULT_AGGREGATOR_DELETE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "DefaultAggregatorDeleteNotSupport");
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
/// `Invalid.AccountType.Value`, HTTP 400.
pub const INVALID_ACCOUNT_TYPE_VALUE: ErrorCode = ErrorCode::new(400, "Invalid.AccountType.Value");
/// `Invalid.AggregatorAccounts.Empty`, HTTP 400.
pub const INVALID_AGGREGATOR_ACCOUNTS_EMPTY: ErrorCode =
    ErrorCode::new(400, "Invalid.AggregatorAccounts.Empty");
/// `Invalid.AggregatorAccounts.Value`, HTTP 400.
pub const INVALID_AGGREGATOR_ACCOUNTS_VALUE: ErrorCode =
    ErrorCode::new(400, "Invalid.AggregatorAccounts.Value");
/// `Invalid.AggregatorIds.Empty`, HTTP 400.
pub const INVALID_AGGREGATOR_IDS_EMPTY: ErrorCode =
    ErrorCode::new(400, "Invalid.AggregatorIds.Empty");
/// `Invalid.AggregatorIds.SizeExceed`, HTTP 400.
pub const INVALID_AGGREGATOR_IDS_SIZE_EXCEED: ErrorCode =
    ErrorCode::new(400, "Invalid.AggregatorIds.SizeExceed");
/// `Invalid.AggregatorId.Value`, HTTP 400.
pub const INVALID_AGGREGATOR_ID_VALUE: ErrorCode =
    ErrorCode::new(400, "Invalid.AggregatorId.Value");
/// `Invalid.CompliancePackIds.SizeExceed`, HTTP 400.
pub const INVALID_COMPLIANCE_PACK_IDS_SIZE_EXCEED: ErrorCode =
    ErrorCode::new(400, "Invalid.CompliancePackIds.SizeExceed");
/// `Invalid.CompliancePackId.Value`, HTTP 400.
pub const INVALID_COMPLIANCE_PACK_ID_VALUE: ErrorCode =
    ErrorCode::new(400, "Invalid.CompliancePackId.Value");
/// `Invalid.CompliancePackName.Empty`, HTTP 400.
pub const INVALID_COMPLIANCE_PACK_NAME_EMPTY: ErrorCode =
    ErrorCode::new(400, "Invalid.CompliancePackName.Empty");
/// `Invalid.CompliancePackName.Value`, HTTP 400.
pub const INVALID_COMPLIANCE_PACK_NAME_VALUE: ErrorCode =
    ErrorCode::new(400, "Invalid.CompliancePackName.Value");
/// `Invalid.CompliancePackTemplateId.Value`, HTTP 400.
pub const INVALID_COMPLIANCE_PACK_TEMPLATE_ID_VALUE: ErrorCode =
    ErrorCode::new(400, "Invalid.CompliancePackTemplateId.Value");
/// `Invalid.ConfigRules.Empty`, HTTP 400.
pub const INVALID_CONFIG_RULES_EMPTY: ErrorCode = ErrorCode::new(400, "Invalid.ConfigRules.Empty");
/// `Invalid.ConfigRules.Value`, HTTP 400.
pub const INVALID_CONFIG_RULES_VALUE: ErrorCode = ErrorCode::new(400, "Invalid.ConfigRules.Value");
/// `Invalid.ConfigRuleIds.SizeExceed`, HTTP 400.
pub const INVALID_CONFIG_RULE_IDS_SIZE_EXCEED: ErrorCode =
    ErrorCode::new(400, "Invalid.ConfigRuleIds.SizeExceed");
/// `Invalid.DeliveryChannelAssumeRoleArn.Format`, HTTP 400.
pub const INVALID_DELIVERY_CHANNEL_ASSUME_ROLE_ARN_FORMAT: ErrorCode =
    ErrorCode::new(400, "Invalid.DeliveryChannelAssumeRoleArn.Format");
/// `Invalid.DeliveryChannelCondition.Format`, HTTP 400.
pub const INVALID_DELIVERY_CHANNEL_CONDITION_FORMAT: ErrorCode =
    ErrorCode::new(400, "Invalid.DeliveryChannelCondition.Format");
/// `Invalid.DeliveryChannelTargetArn.Format`, HTTP 400.
pub const INVALID_DELIVERY_CHANNEL_TARGET_ARN_FORMAT: ErrorCode =
    ErrorCode::new(400, "Invalid.DeliveryChannelTargetArn.Format");
/// `Invalid.Params.Value`, HTTP 400.
pub const INVALID_PARAMS_VALUE: ErrorCode = ErrorCode::new(400, "Invalid.Params.Value");
/// `Invalid.ResourceOwnerId.Value`, HTTP 400.
pub const INVALID_RESOURCE_OWNER_ID_VALUE: ErrorCode =
    ErrorCode::new(400, "Invalid.ResourceOwnerId.Value");
/// `Invalid.ResourceTypes.Value`, HTTP 400.
pub const INVALID_RESOURCE_TYPES_VALUE: ErrorCode =
    ErrorCode::new(400, "Invalid.ResourceTypes.Value");
/// `MemberNotBelongToMaster`, HTTP 400.
pub const MEMBER_NOT_BELONG_TO_MASTER: ErrorCode = ErrorCode::new(400, "MemberNotBelongToMaster");
/// `MemberStopSLRFail`, HTTP 400.
pub const MEMBER_STOP_SLR_FAIL: ErrorCode = ErrorCode::new(400, "MemberStopSLRFail");
/// `NoPermission`, HTTP 400.
pub const NO_PERMISSION: ErrorCode = ErrorCode::new(400, "NoPermission");
/// `NoPermissionCreateRemediationSLR`, HTTP 403.
pub const NO_PERMISSION_CREATE_REMEDIATION_SLR: ErrorCode =
    ErrorCode::new(403, "NoPermissionCreateRemediationSLR");
/// `ProcessIsRunning`, HTTP 400.
pub const PROCESS_IS_RUNNING: ErrorCode = ErrorCode::new(400, "ProcessIsRunning");
/// `RDMemberNoPermission`, HTTP 400.
pub const RD_MEMBER_NO_PERMISSION: ErrorCode = ErrorCode::new(400, "RDMemberNoPermission");
/// `RemediationInputParamInConsistentWithRule`, HTTP 400.
pub const REMEDIATION_INPUT_PARAM_IN_CONSISTENT_WITH_RULE: ErrorCode =
    ErrorCode::new(400, "RemediationInputParamInConsistentWithRule");
/// `RemediationTemplateNotExist`, HTTP 400.
pub const REMEDIATION_TEMPLATE_NOT_EXIST: ErrorCode =
    ErrorCode::new(400, "RemediationTemplateNotExist");
/// `ServiceUnavailable`, HTTP 503.
pub const SERVICE_UNAVAILABLE: ErrorCode = ErrorCode::new(503, "ServiceUnavailable");
/// `StopSLRFail`, HTTP 400.
pub const STOP_SLR_FAIL: ErrorCode = ErrorCode::new(400, "StopSLRFail");
